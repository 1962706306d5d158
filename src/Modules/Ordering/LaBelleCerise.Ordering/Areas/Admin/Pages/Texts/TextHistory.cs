using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Terms;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Texts;

/// <summary>One line of a text's history as staff read it.</summary>
/// <param name="What">What happened.</param>
/// <param name="Number">The version that was published or put back.</param>
/// <param name="At">When.</param>
/// <param name="StaffName">By whom.</param>
/// <param name="Differences">Per language what a publication changed.</param>
internal sealed record TextHistory(TextChangeKind What, int? Number, DateTimeOffset At, string? StaffName, IReadOnlyList<(string Culture, IReadOnlyList<TextDifference> Lines)> Differences)
{
    public static IReadOnlyList<(string Culture, IReadOnlyList<TextDifference> Lines)> Between(TextBodies? before, TextBodies? after) => before is null || after is null
        ? []
        : [.. Cultures.All.Select(c => (c, TextDifference.Between(before.In(c), after.In(c)))).Where(d => d.Item2.Count > 0)];
}
