package io.complaintrules.complaint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ReferenceCheck {
    private ReferenceCheck() {}

    static void check(Complaint complaint, FaultList faults) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < complaint.evidence().size(); i++) {
            String id = complaint.evidence().get(i).id();
            if (id != null && !ids.add(id)) {
                faults.add(
                        "$.evidence[" + i + "].id",
                        "证据编号重复",
                        "an earlier item of evidence has the same id",
                        "Maybe number the items",
                        "可能应给各项证据编号");
            }
        }
        for (int i = 0; i < complaint.losses().size(); i++) {
            List<String> named = complaint.losses().get(i).evidence();
            for (int k = 0; k < named.size(); k++) {
                if (!ids.contains(named.get(k))) {
                    faults.add(
                            "$.losses[" + i + "].evidence[" + k + "]",
                            "所列证据编号不存在",
                            "no item of evidence has this id",
                            "Maybe the item is missing from $.evidence",
                            "可能 $.evidence 里漏了这一项");
                }
            }
        }
    }
}
