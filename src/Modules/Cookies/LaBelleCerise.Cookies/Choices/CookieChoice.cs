namespace LaBelleCerise.Cookies.Choices;

/// <summary>That someone chose, what, and on which words. Who is not known: no account, no IP address.</summary>
internal sealed class CookieChoice
{
    public required Guid Id { get; init; }

    public required DateTimeOffset ChosenAt { get; init; }

    /// <summary>The day in Brussels, for sums.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Whether any service that measures is allowed.</summary>
    public required bool AllowsAnalytics { get; init; }

    /// <summary>The keys of the allowed services, with spaces between them; empty when everything is refused.</summary>
    public required string Services { get; init; }

    public required string TextVersion { get; init; }

    public required string Culture { get; init; }

    /// <summary>The hash of the words that were on the banner; they stand in <see cref="Notices.BannerBundle"/>.</summary>
    public required string BannerHash { get; init; }
}
