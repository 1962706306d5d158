namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>The key of a purpose of processing; its name, basis, owner and text are Consent's data.</summary>
/// <param name="Key">Stable key, lower case with hyphens.</param>
public readonly record struct Purpose(string Key)
{
    /// <summary>Invoicing an order.</summary>
    public static Purpose Invoicing => new("invoicing");

    /// <summary>Delivering an order.</summary>
    public static Purpose Delivery => new("delivery");

    /// <summary>Telling about the status of an order.</summary>
    public static Purpose OrderStatus => new("order-status");

    /// <summary>Returns, repairs, exchanges, guarantee.</summary>
    public static Purpose AfterSales => new("after-sales");

    /// <summary>The duty to keep and show tax papers.</summary>
    public static Purpose TaxDuty => new("tax-duty");

    /// <summary>Having an online payment carried out.</summary>
    public static Purpose Payment => new("payment");

    /// <summary>Keeping an account with its profile and settings.</summary>
    public static Purpose Account => new("account");

    /// <summary>Answering questions and messages.</summary>
    public static Purpose CustomerService => new("customer-service");

    /// <summary>Sending the newsletter.</summary>
    public static Purpose Newsletter => new("newsletter");

    /// <summary>Measuring who opens the newsletter and what is clicked in it, under a consent of its own.</summary>
    public static Purpose NewsletterMeasurement => new("newsletter-measurement");

    /// <summary>Remembering, as a keyed hash, who must not be mailed.</summary>
    public static Purpose Suppression => new("suppression");

    /// <summary>Proving a choice about consent or cookies.</summary>
    public static Purpose ConsentProof => new("consent-proof");

    /// <summary>Answering a request about one's rights.</summary>
    public static Purpose RightsDesk => new("rights-desk");

    /// <summary>Keeping the shop and its accounts safe; tracing what staff did.</summary>
    public static Purpose Security => new("security");

    /// <summary>Showing the site in the visitor's language and keeping what was put in the basket.</summary>
    public static Purpose ShopFunction => new("shop-function");
}
