package io.complaintrules.report;

import io.complaintrules.law.Bilingual;
import java.util.Map;

/** What the fields that a question asks for are called; a field that this list lacks stands for itself. */
final class FieldNames {
    private static final Map<String, Bilingual> NAMES = Map.ofEntries(
            Map.entry("filedOn", new Bilingual("提交日期", "day of filing")),
            Map.entry("matters", new Bilingual("事由", "matter")),
            Map.entry("product", new Bilingual("产品或业务", "product or service")),
            Map.entry("channel", new Bilingual("打算使用的渠道", "intended channel")),
            Map.entry("complainant.name", new Bilingual("姓名", "your name")),
            Map.entry("complainant.identity", new Bilingual("身份核验情况", "proof of identity")),
            Map.entry("complainant.phone", new Bilingual("联系电话", "telephone number")),
            Map.entry("complainant.address", new Bilingual("通讯地址", "postal address")),
            Map.entry("complainant.postcode", new Bilingual("邮政编码", "postcode")),
            Map.entry("complainant.capacity", new Bilingual("个人消费还是经营使用", "consumer or business")),
            Map.entry("complainant.standing", new Bilingual("您与争议的关系", "by what right you complain")),
            Map.entry("complainant.age", new Bilingual("年龄", "age")),
            Map.entry("respondent.name", new Bilingual("企业名称", "name of the company")),
            Map.entry("respondent.kind", new Bilingual("企业类型", "kind of company")),
            Map.entry("respondent.province", new Bilingual("企业所在省", "province of the company")),
            Map.entry("respondent.address", new Bilingual("企业地址", "address of the company")),
            Map.entry("incident.occurredOn", new Bilingual("发生日期", "day it occurred")),
            Map.entry("incident.discoveredOn", new Bilingual("得知日期", "day you learned of it")),
            Map.entry("transaction.paid", new Bilingual("付款金额", "amount paid")),
            Map.entry("transaction.paidOn", new Bilingual("付款日期", "day of payment")),
            Map.entry("priorComplaint.made", new Bilingual("是否已向企业投诉", "whether you complained to the company")),
            Map.entry("priorComplaint.madeOn", new Bilingual("向企业投诉的日期", "day of that complaint")),
            Map.entry("priorComplaint.reply", new Bilingual("企业的答复", "the company's answer")),
            Map.entry("proceedings", new Bilingual("其他机构的处理", "proceedings elsewhere")),
            Map.entry("settlement.reached", new Bilingual("是否和解", "whether you settled")),
            Map.entry("settlement.performed", new Bilingual("和解是否履行", "whether the settlement was kept")),
            Map.entry("losses", new Bilingual("损失项目和金额", "losses and amounts")),
            Map.entry("circumstances.authorised", new Bilingual("付款是否经您授权", "whether you authorised the payment")),
            Map.entry(
                    "circumstances.companyFault", new Bilingual("原因是否在企业", "whether the cause lies with the company")),
            Map.entry("circumstances.foreseeable", new Bilingual("企业能否预见", "whether it was foreseeable")),
            Map.entry("circumstances.fraud", new Bilingual("是否有欺诈", "whether there was deception")),
            Map.entry("circumstances.knownDefect", new Bilingual("企业是否明知缺陷", "whether the defect was known")),
            Map.entry("circumstances.legalPerson", new Bilingual("是否为单位", "whether an organisation claims")),
            Map.entry("circumstances.ownEquipment", new Bilingual("故障是否在自有设备", "whether your own equipment failed")),
            Map.entry(
                    "circumstances.personalityRight",
                    new Bilingual("人身权益是否受侵害", "whether a personal right was infringed")),
            Map.entry("circumstances.ratified", new Bilingual("监护人是否同意", "whether the guardian agreed")),
            Map.entry("circumstances.renewalNoticed", new Bilingual("续费前是否提醒", "whether notice came before renewal")),
            Map.entry(
                    "circumstances.seriousHealthHarm",
                    new Bilingual("健康损害是否严重", "whether the harm to health is serious")),
            Map.entry(
                    "circumstances.seriousMentalHarm", new Bilingual("精神损害是否严重", "whether the mental harm is serious")),
            Map.entry("circumstances.suitsAge", new Bilingual("付款是否与年龄相适应", "whether the payments suit the age")),
            Map.entry("circumstances.usedByMinor", new Bilingual("是否由未成年人操作", "whether the minor used the device")),
            Map.entry("figures.billed", new Bilingual("账单金额", "sum billed")),
            Map.entry("figures.consumed", new Bilingual("已使用的部分", "part used")),
            Map.entry("figures.daysLate", new Bilingual("逾期天数", "days late")),
            Map.entry("figures.due", new Bilingual("应付金额", "sum due")),
            Map.entry("figures.gain", new Bilingual("损失或对方获利", "loss or the other side's gain")),
            Map.entry("figures.monthlyRent", new Bilingual("月租", "monthly rent")),
            Map.entry("figures.outageHours", new Bilingual("故障时长", "hours of outage")),
            Map.entry("figures.savedCost", new Bilingual("节省的成本", "cost saved")));

    private FieldNames() {}

    static Bilingual of(String path) {
        return NAMES.getOrDefault(path, new Bilingual(path, path));
    }
}
