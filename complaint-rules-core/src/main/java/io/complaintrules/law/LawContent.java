package io.complaintrules.law;

import java.time.LocalDate;
import java.util.List;

record LawContent(
        LocalDate asOf,
        Bilingual notice,
        List<Instrument> instruments,
        List<Provision> provisions,
        List<Material> materials,
        List<Authority> authorities,
        List<ContactPoint> contacts,
        List<Family> families,
        List<MatterClass> matters,
        Respondents respondents,
        List<Parameter> parameters,
        List<HolidayTable> holidays,
        ClaimLaw claims,
        SafetyLaw safety,
        RemedyLaw remedies) {}
