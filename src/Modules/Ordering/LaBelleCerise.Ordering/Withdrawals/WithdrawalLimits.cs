namespace LaBelleCerise.Ordering.Withdrawals;

/// <summary>How much one may write, and how often one may guess.</summary>
internal static class WithdrawalLimits
{
    public const int Name = 120;

    public const int OrderNumber = 20;

    public const int Remark = 1000;

    /// <summary>Wrong pairs of number and address in an hour for one order number.</summary>
    public const int MissesPerOrderAndHour = 5;

    /// <summary>Wrong pairs in an hour from one client address; families and offices share one.</summary>
    public const int MissesPerClientAndHour = 10;

    /// <summary>Faster than this nobody fills in an empty form (shop behaviour 29).</summary>
    public static readonly TimeSpan FastestHuman = TimeSpan.FromSeconds(2);

    /// <summary>How long the counts behind the limits are kept.</summary>
    public static readonly TimeSpan TurnsLive = TimeSpan.FromDays(2);
}
