namespace LaBelleCerise.Kernel.Web;

/// <summary>The page titles that the layout shows, set by each page through <c>ViewData</c>.</summary>
public static class PageKeys
{
    /// <summary>The title of the page, without the shop's name.</summary>
    public const string Title = "Title";

    /// <summary>The description for search engines.</summary>
    public const string Description = "Description";

    /// <summary>True when search engines must not list the page.</summary>
    public const string NoIndex = "NoIndex";

    /// <summary>The address of the picture for Open Graph, from the root.</summary>
    public const string Picture = "Picture";

    /// <summary>True on a page of staff that counts or mails persons: data that rest are left out, and the page says so (law N9).</summary>
    public const string LeavesOutResting = "LeavesOutResting";
}
