package io.complaintrules.complaint;

/** What kind of body the complaint is against. */
public enum RespondentKind {
    /** A basic telecom carrier. */
    CARRIER,
    /** A mobile reseller, a virtual operator. */
    VIRTUAL_OPERATOR,
    /** An internet information service: an app, a site, a platform. */
    INTERNET_SERVICE,
    /** An online game. */
    GAME,
    /** A cloud, hosting or access service. */
    CLOUD,
    /** A payment institution. */
    PAYMENT,
    /** A bank. */
    BANK,
    /** An insurer. */
    INSURER,
    /** A securities or fund firm. */
    SECURITIES,
    /** A platform on which others sell. */
    TRADING_PLATFORM,
    /** A seller of goods or services. */
    SELLER,
    /** A maker of phones or other devices. */
    DEVICE_MAKER,
    /** A courier or postal firm. */
    COURIER,
    /** The complainant's employer. */
    EMPLOYER,
    /** A public body. */
    PUBLIC_BODY,
    /** A private person. */
    PRIVATE_PERSON,
    /** Somebody the complainant cannot name. */
    UNIDENTIFIED,
    /** None of these. */
    OTHER
}
