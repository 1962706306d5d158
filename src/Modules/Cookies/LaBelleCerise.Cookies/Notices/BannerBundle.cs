namespace LaBelleCerise.Cookies.Notices;

/// <summary>Words that once stood on the banner: never changed, so that an old choice can still show what was asked (law C12).</summary>
internal sealed class BannerBundle
{
    public required string Hash { get; init; }

    public required string Culture { get; init; }

    public required string TextVersion { get; init; }

    public required string Content { get; init; }

    public required DateTimeOffset FirstShownAt { get; init; }
}
