namespace LaBelleCerise.Cookies.Choices;

/// <summary>What a visitor can hold against us: which choice was made when, and on which words. Raw values only, so that it can be signed as it stands.</summary>
/// <param name="Receipt">The number, which stands in the visitor's own cookie.</param>
/// <param name="ChosenAt">When, in universal time.</param>
/// <param name="CountsUntil">When we ask again, in universal time.</param>
/// <param name="Language">In which language the question stood.</param>
/// <param name="Allowed">The services that are allowed.</param>
/// <param name="Refused">The services that are not.</param>
/// <param name="TextVersion">Which version of the question.</param>
/// <param name="BannerHash">SHA-256 of <paramref name="BannerWords"/> in UTF-8.</param>
/// <param name="BannerWords">The exact words of the question.</param>
internal sealed record ChoiceReceipt(
    Guid Receipt, DateTimeOffset ChosenAt, DateTimeOffset CountsUntil, string Language,
    IReadOnlyList<string> Allowed, IReadOnlyList<string> Refused, string TextVersion, string BannerHash, string BannerWords);
