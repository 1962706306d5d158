using System.Net;
using System.Text;
using LaBelleCerise.Modules.Tests.Catalog.Imports;

namespace LaBelleCerise.Modules.Tests.Catalog.Admin.Imports;

public sealed class StageImportTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("latin1", "geen UTF-8")]
    [InlineData("utf16", "geen UTF-8")]
    [InlineData("zip", "geen UTF-8")]
    [InlineData("no-name", "Deze kolom ontbreekt")]
    [InlineData("commas", "kopregel met puntkomma")]
    [InlineData("only-header", "Er staan geen producten")]
    [InlineData("open-quote", "aanhalingstekens")]
    [InlineData("large", "groter dan 10 MB")]
    [InlineData("empty", "Er staan geen producten")]
    public async Task A_file_that_cannot_be_read_gets_a_clear_message_and_changes_nothing(string kind, string message)
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var page = await staff.HandIn(FileOf(kind));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(message, page.Text, StringComparison.Ordinal);
        Assert.Empty(page.All("#confirm"));
    }

    private static byte[] FileOf(string kind) => kind switch
    {
        "latin1" => Encoding.Latin1.GetBytes("Reference #;Name *\nA1;Crème brûlée\n"),
        "utf16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Reference #;Name *\nA1;Beker\n")],
        "zip" => [0x50, 0x4B, 0x03, 0x04, 0xFF, 0xD8, 0x00, 0x9F],
        "no-name" => Encoding.UTF8.GetBytes("Reference #;Price tax excluded\nA1;10\n"),
        "commas" => Encoding.UTF8.GetBytes("Reference #,Name *\nA1,Beker\n"),
        "only-header" => Encoding.UTF8.GetBytes("Reference #;Name *\n"),
        "open-quote" => Encoding.UTF8.GetBytes("Reference #;Name *\nA1;\"Beker\nA2;Kom\n"),
        "large" => new byte[(10 * 1024 * 1024) + 1],
        _ => [],
    };
}
