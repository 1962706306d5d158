namespace LaBelleCerise.Catalog.Texts;

/// <summary>What something is called in the addresses of one language.</summary>
internal sealed record LocalSlug(string Language, string Slug);
