namespace LaBelleCerise.Catalog.Products;

/// <summary>Pages of a list as plain links.</summary>
/// <param name="Number">The page that is shown, from 1.</param>
/// <param name="Total">How many things there are.</param>
internal sealed record ListPaging(int Number, int Total)
{
    public const int PageSize = 24;
    private const int LastPossible = 1000;

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public int Skipped => (Number - 1) * PageSize;

    /// <summary>The page asked for, within what exists; nonsense is the first.</summary>
    public static ListPaging Of(string? asked, int total)
    {
        var paging = new ListPaging(1, total);
        return int.TryParse(asked, out var number) && number is > 0 and <= LastPossible ? paging with { Number = Math.Min(number, paging.Pages) } : paging;
    }
}
