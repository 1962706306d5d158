namespace LaBelleCerise.Catalog.Categories;

/// <summary>A shelf of the shop.</summary>
internal sealed class Category
{
    private readonly List<CategoryText> texts = [];

    private Category()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The ground of its tile: blush, leaf or honey.</summary>
    public string Tint { get; private init; } = "blush";

    public int Position { get; private init; }

    /// <summary>The drawing on its tile, from the root.</summary>
    public string PicturePath { get; private init; } = "";

    /// <summary>Set while an import that makes it is not finished: invisible (decisions 32).</summary>
    public Guid? PendingImportId { get; private init; }

    public IReadOnlyList<CategoryText> Texts => texts;

    public static Category Make(Guid id, string tint, int position, string picturePath, Guid? pendingImportId = null) =>
        new() { Id = id, Tint = tint, Position = position, PicturePath = picturePath, PendingImportId = pendingImportId };

    /// <summary>Gives the category a text in a language in which it has none yet.</summary>
    public void Describe(string language, string name, string slug, string description) =>
        texts.Add(new CategoryText { CategoryId = Id, Language = language, Name = name, Slug = slug, Description = description });
}
