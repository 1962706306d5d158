namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>How often the newsletter's forms may be sent, and how long an unanswered question is kept.</summary>
internal static class NewsletterLimits
{
    /// <summary>Mails in an hour to one address that somebody typed.</summary>
    public const int PerEmailAndHour = 3;

    /// <summary>Forms in an hour from one client address; more than one, for families and offices share it.</summary>
    public const int PerClientAndHour = 10;

    /// <summary>An address that never said yes goes after this (law section 4).</summary>
    public static readonly TimeSpan UnconfirmedLive = TimeSpan.FromDays(7);

    /// <summary>An old address without a new yes goes after this: within the month in which GDPR art. 14 wants it told.</summary>
    public static readonly TimeSpan LegacyLives = TimeSpan.FromDays(30);

    /// <summary>Mails of the newsletter are not kept as correspondence: the list of what was sent tells it.</summary>
    public static readonly TimeSpan MailsLive = TimeSpan.FromDays(30);

    /// <summary>The last day of the list that was asked in 2018 to look at its subscription (promise S52); who came later is from someone else, with a consent of their own.</summary>
    public static readonly DateOnly LastLegacyDay = new(2018, 5, 24);
}
