namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>What kind of personal data a property holds.</summary>
public enum DataCategory
{
    /// <summary>Who someone is: name, customer number, company name when it names a person.</summary>
    Identity,

    /// <summary>How to reach someone: e-mail, phone.</summary>
    Contact,

    /// <summary>Where someone lives or receives.</summary>
    Address,

    /// <summary>What someone ordered, when and for how much.</summary>
    OrderHistory,

    /// <summary>That and how much was paid; never with what.</summary>
    PaymentState,

    /// <summary>What someone wrote to us or we wrote to them.</summary>
    Correspondence,

    /// <summary>What someone agreed to or refused.</summary>
    Consent,

    /// <summary>Password hash, second factor, session.</summary>
    Credential,

    /// <summary>IP address, browser, language, system.</summary>
    Visit,

    /// <summary>What staff did.</summary>
    StaffActivity,
}
