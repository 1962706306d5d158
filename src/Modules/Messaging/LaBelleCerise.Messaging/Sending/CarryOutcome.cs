namespace LaBelleCerise.Messaging.Sending;

/// <summary>What became of handing a mail over.</summary>
internal abstract record CarryOutcome
{
    private CarryOutcome()
    {
    }

    /// <summary>The carrier has it.</summary>
    internal sealed record Carried : CarryOutcome;

    /// <summary>The carrier does not have it; a later try may work.</summary>
    internal sealed record NotNow(string Error) : CarryOutcome;

    /// <summary>The carrier will never take it.</summary>
    internal sealed record Never(string Error) : CarryOutcome;

    /// <summary>The connection was cut while the carrier took it: it may have it or not.</summary>
    internal sealed record Cut(string Error) : CarryOutcome;
}
