package io.complaintrules.law;

import java.util.List;

/** What can be claimed, asked and proved. */
record ClaimLaw(
        List<ClaimHead> heads,
        List<QuestionField> questions,
        List<ProofPoint> points,
        List<EvidenceClass> evidenceKinds,
        List<AgeBound> ages,
        List<NamedChoice> names) {}
