package io.complaintrules.complaint;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class DateCheck {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    private final FaultList faults;

    private DateCheck(FaultList faults) {
        this.faults = faults;
    }

    static void check(Complaint complaint, FaultList faults) {
        new DateCheck(faults).check(complaint);
    }

    private void check(Complaint complaint) {
        LocalDate filedOn = complaint.filedOn();
        plausible("$.filedOn", filedOn);
        Incident incident = complaint.incident();
        if (incident != null) {
            check(incident, filedOn);
        }
        Transaction transaction = complaint.transaction();
        if (transaction != null) {
            notAfterFiling("$.transaction.paidOn", transaction.paidOn(), filedOn, "付款", "the payment");
        }
        PriorComplaint prior = complaint.priorComplaint();
        if (prior != null) {
            check(prior, filedOn);
        }
        List<Proceeding> proceedings = complaint.proceedings() == null ? List.of() : complaint.proceedings();
        for (int i = 0; i < proceedings.size(); i++) {
            LocalDate since = proceedings.get(i).since();
            notAfterFiling("$.proceedings[" + i + "].since", since, filedOn, "其他程序", "the proceeding");
        }
        for (int i = 0; i < complaint.evidence().size(); i++) {
            LocalDate capturedOn = complaint.evidence().get(i).capturedOn();
            if (!isPlausible(capturedOn) || isBefore(filedOn, capturedOn)) { // hardly any complaint needs the path
                notAfterFiling("$.evidence[" + i + "].capturedOn", capturedOn, filedOn, "取证", "the evidence");
            }
        }
    }

    private void check(Incident incident, @Nullable LocalDate filedOn) {
        notAfterFiling("$.incident.occurredOn", incident.occurredOn(), filedOn, "事件", "the incident");
        notAfterFiling("$.incident.discoveredOn", incident.discoveredOn(), filedOn, "发现", "the discovery");
        if (isBefore(incident.discoveredOn(), incident.occurredOn())) {
            faults.add(
                    "$.incident.discoveredOn",
                    "发现日期早于事件发生日期",
                    "the discovery is dated before the incident",
                    "Maybe the two dates are swapped",
                    "可能两个日期写反了");
        }
        notAfterFiling("$.incident.lastOn", incident.lastOn(), filedOn, "最近一次发生", "the last time");
        if (isBefore(incident.lastOn(), incident.occurredOn())) {
            faults.add(
                    "$.incident.lastOn",
                    "最近一次发生的日期早于事件发生日期",
                    "the last time is dated before the first",
                    "Maybe the two dates are swapped",
                    "可能两个日期写反了");
        }
    }

    private void check(PriorComplaint prior, @Nullable LocalDate filedOn) {
        notAfterFiling("$.priorComplaint.madeOn", prior.madeOn(), filedOn, "向企业投诉", "the complaint to the company");
        notAfterFiling("$.priorComplaint.repliedOn", prior.repliedOn(), filedOn, "企业答复", "the reply");
        if (isBefore(prior.repliedOn(), prior.madeOn())) {
            faults.add(
                    "$.priorComplaint.repliedOn",
                    "答复日期早于投诉日期",
                    "the reply is dated before the complaint it answers",
                    "Maybe the two dates are swapped",
                    "可能两个日期写反了");
        }
    }

    private void notAfterFiling(
            String path, @Nullable LocalDate date, @Nullable LocalDate filedOn, String zh, String en) {
        plausible(path, date);
        if (isBefore(filedOn, date)) {
            faults.add(
                    path,
                    zh + "日期晚于提交日期",
                    en + " is dated after the filing",
                    "Maybe the year is wrong, here or in $.filedOn",
                    "可能这里或 $.filedOn 的年份有误");
        }
    }

    private void plausible(String path, @Nullable LocalDate date) {
        if (!isPlausible(date)) {
            faults.add(
                    path,
                    "年份不在 " + EARLIEST_YEAR + " 到 " + LATEST_YEAR + " 之间",
                    "the year is not between " + EARLIEST_YEAR + " and " + LATEST_YEAR,
                    "Maybe a digit of the year is missing",
                    "可能年份少了一位数字");
        }
    }

    private static boolean isPlausible(@Nullable LocalDate date) {
        return date == null || (date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR);
    }

    private static boolean isBefore(@Nullable LocalDate earlier, @Nullable LocalDate later) {
        return earlier != null && later != null && earlier.isBefore(later);
    }
}
