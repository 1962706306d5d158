namespace LaBelleCerise.Consent.PaymentData;

/// <summary>One night's look for numbers of cards and accounts: where and how many, never which.</summary>
internal sealed class PaymentDataScan
{
    public required Guid Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>How many values hold one.</summary>
    public required int Found { get; init; }

    /// <summary>Whether they were taken out by it.</summary>
    public required bool Removed { get; init; }

    /// <summary>A line for each place: its name, a tab, how many.</summary>
    public required string Places { get; init; }
}
