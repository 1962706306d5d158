namespace LaBelleCerise.Cookies.Notices;

/// <summary>The words of the banner in one language, as JSON, and their hash.</summary>
internal sealed record BannerWords(string Culture, string Content, string Hash);
