namespace LaBelleCerise.Messaging.Conversations;

/// <summary>How much one may write, and how often.</summary>
internal static class ContactLimits
{
    public const int Name = 120;

    public const int OrderNumber = 40;

    public const int Message = 5000;

    /// <summary>Messages in an hour with one e-mail address.</summary>
    public const int PerEmailAndHour = 5;

    /// <summary>Messages in an hour from one client address; more than one, for families and offices share it.</summary>
    public const int PerClientAndHour = 10;

    /// <summary>Faster than this nobody fills in a form (shop behaviour 29).</summary>
    public static readonly TimeSpan FastestHuman = TimeSpan.FromSeconds(2);

    /// <summary>How long the traces behind these limits are kept; the limits look back an hour.</summary>
    public static readonly TimeSpan TurnsLive = TimeSpan.FromDays(2);
}
