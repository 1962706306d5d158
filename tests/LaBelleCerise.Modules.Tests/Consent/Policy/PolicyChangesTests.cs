using LaBelleCerise.Consent.Policy;

namespace LaBelleCerise.Modules.Tests.Consent.Policy;

public sealed class PolicyChangesTests
{
    [Fact]
    public void Sentences_rows_points_and_whole_sections_that_came_or_went_are_told_and_nothing_else()
    {
        var before = new PolicyDocument("t", "l", [new("a", "A", [Sentences("stays", "goes"), new(Text: "old paragraph"), Table("x", "1")]), new("b", "B", [new(Points: [new("gone with its section", [])])])]);
        var after = new PolicyDocument("t", "l", [new("a", "A", [Sentences("stays", "comes"), Table("x", "2")]), new("c", "C", [Sentences("new section")])]);
        Assert.Equal(
            [
                new("A", "goes", false), new("A", "old paragraph", false), new("A", "x · 1", false), new("A", "comes", true), new("A", "x · 2", true),
                new("C", "new section", true), new("B", "gone with its section", false),
            ],
            PolicyChanges.Between(before, after));
        Assert.Empty(PolicyChanges.Between(after, after));
    }

    private static PolicyBlock Sentences(params string[] texts) => new(Sentences: [.. texts.Select(t => new PolicySentence(t, []))]);

    private static PolicyBlock Table(params string[] cells) => new(Table: new("caption", ["k", "v"], [cells]));
}
