package io.complaintrules.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.complaintrules.verdict.Conclusion;

/** The member that tells the kinds of conclusion apart. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = ConclusionMixin.TYPE)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Conclusion.Competent.class, name = "competent"),
    @JsonSubTypes.Type(value = Conclusion.Sequence.class, name = "sequence"),
    @JsonSubTypes.Type(value = Conclusion.Closes.class, name = "closes"),
    @JsonSubTypes.Type(value = Conclusion.Chosen.class, name = "chosen"),
    @JsonSubTypes.Type(value = Conclusion.Asks.class, name = "asks"),
    @JsonSubTypes.Type(value = Conclusion.Flag.class, name = "flag"),
    @JsonSubTypes.Type(value = Conclusion.Detail.class, name = "detail"),
    @JsonSubTypes.Type(value = Conclusion.Grade.class, name = "grade"),
    @JsonSubTypes.Type(value = Conclusion.Point.class, name = "point"),
    @JsonSubTypes.Type(value = Conclusion.Head.class, name = "head"),
    @JsonSubTypes.Type(value = Conclusion.Milestone.class, name = "milestone")
})
interface ConclusionMixin {
    String TYPE = "type";
}
