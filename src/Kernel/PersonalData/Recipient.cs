namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>The key of someone outside who receives data; country, contract and transfer tool are Consent's data.</summary>
/// <param name="Key">Stable key, lower case.</param>
public readonly record struct Recipient(string Key)
{
    /// <summary>MultiSafepay B.V., the payment service provider.</summary>
    public static Recipient MultiSafepay => new("multisafepay");

    /// <summary>bpost and who works for it.</summary>
    public static Recipient Bpost => new("bpost");

    /// <summary>DPD and who works for it.</summary>
    public static Recipient Dpd => new("dpd");

    /// <summary>The company that carries our mail.</summary>
    public static Recipient MailHost => new("mail-host");

    /// <summary>The European Commission's VAT number check.</summary>
    public static Recipient Vies => new("vies");

    /// <summary>The company that hosts the shop.</summary>
    public static Recipient Hosting => new("hosting");

    /// <summary>Google, for statistics after consent.</summary>
    public static Recipient Google => new("google");
}
