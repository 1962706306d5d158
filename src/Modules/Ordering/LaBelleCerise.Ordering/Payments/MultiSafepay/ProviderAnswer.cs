namespace LaBelleCerise.Ordering.Payments.MultiSafepay;

/// <summary>What came of a call to the provider.</summary>
internal abstract record ProviderAnswer
{
    /// <summary>The payment page exists; the customer may go there.</summary>
    public sealed record PageMade(string Url) : ProviderAnswer;

    /// <summary>The provider's view of an order.</summary>
    public sealed record OrderRead(ProviderReading Reading) : ProviderAnswer;

    /// <summary>It did what was asked.</summary>
    public sealed record Done : ProviderAnswer;

    /// <summary>It knows no such order.</summary>
    public sealed record NotThere : ProviderAnswer;

    /// <summary>It understood and said no: nothing happened.</summary>
    /// <param name="Code">Its error code, e.g. 1006 for a reference that exists; null when it gave none.</param>
    public sealed record Refused(int? Code) : ProviderAnswer;

    /// <summary>No answer, or none that says what happened: the outcome is unknown, never failed.</summary>
    public sealed record NoAnswer : ProviderAnswer;
}
