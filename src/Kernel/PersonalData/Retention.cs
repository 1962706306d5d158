namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>The key of a retention rule; period, law and validity are Consent's dated table.</summary>
/// <param name="Key">Stable key, lower case with hyphens.</param>
public readonly record struct Retention(string Key)
{
    /// <summary>Order papers: 7 years from 1 January after the order, 10 under the one-stop shop (promise S15).</summary>
    public static Retention OrderPapers => new("order-papers");

    /// <summary>Baskets that nobody came back to: 30 days after the last change.</summary>
    public static Retention Basket => new("basket");

    /// <summary>Account data: while active and 24 months more.</summary>
    public static Retention Account => new("account");

    /// <summary>Messages by form or phone: 2 years, or as mail when they are about an order.</summary>
    public static Retention Contact => new("contact");

    /// <summary>Mail messages: 7 years from receipt (promise S29).</summary>
    public static Retention Mail => new("mail");

    /// <summary>Private messages over Facebook and Instagram: 6 months at most (promise S31).</summary>
    public static Retention SocialMessages => new("social-messages");

    /// <summary>Order notes: while the customer is active (promise S30).</summary>
    public static Retention OrderNotes => new("order-notes");

    /// <summary>Newsletter subscriptions: while they last; unconfirmed ones 7 days, old addresses without a new yes 30 days.</summary>
    public static Retention Newsletter => new("newsletter");

    /// <summary>Keyed hashes of who must not be mailed: as long as there is a newsletter.</summary>
    public static Retention Suppression => new("suppression");

    /// <summary>Keyed hashes of who was forgotten: 13 months, longer than any backup.</summary>
    public static Retention Tombstone => new("tombstone");

    /// <summary>Proof of consent and of cookie choices: while it counts and 5 years more.</summary>
    public static Retention ConsentProof => new("consent-proof");

    /// <summary>Security log, sessions: 30 days.</summary>
    public static Retention SecurityLog => new("security-log");

    /// <summary>Staff grants and the read log: 2 years after they end.</summary>
    public static Retention StaffTrail => new("staff-trail");

    /// <summary>Delivered announcements and their receipts: two backup intervals (14 days).</summary>
    public static Retention Transit => new("transit");

    /// <summary>Stored payment notices: 30 days after they were worked off.</summary>
    public static Retention PaymentNotice => new("payment-notice");

    /// <summary>The gathered file of a rights case: 30 days after it was written.</summary>
    public static Retention CaseFile => new("case-file");

    /// <summary>Rights cases with their course: 5 years after they were closed.</summary>
    public static Retention RightsCase => new("rights-case");
}
