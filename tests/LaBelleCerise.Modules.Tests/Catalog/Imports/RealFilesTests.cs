using System.Globalization;
using LaBelleCerise.Catalog;

namespace LaBelleCerise.Modules.Tests.Catalog.Imports;

/// <summary>Files that nobody here wrote, read in place; the count printed shows when they are absent (decisions 34).</summary>
public sealed class RealFilesTests(Shop shop, ITestOutputHelper output) : IClassFixture<Shop>
{
    private static string? Folder => Repository.SharedData is { } data ? Path.Combine(data, "prestashop", "csv_import") : null;

    [Fact]
    [Behaviour(35)]
    public async Task The_product_file_of_PrestaShop_goes_in_and_a_second_run_changes_nothing()
    {
        var ran = 0;
        if (Folder is { } folder)
        {
            using var staff = shop.NewVisitor();
            await staff.SignInAsOwner();
            var cancellation = TestContext.Current.CancellationToken;
            var products = await File.ReadAllBytesAsync(Path.Combine(folder, "products_import.csv"), cancellation);
            var categories = await File.ReadAllBytesAsync(Path.Combine(folder, "categories_import.csv"), cancellation);
            var preview = await staff.HandIn(products, categories, "en");
            Assert.Empty(preview.All("#problems"));
            Assert.Equal("7", preview.One("#added").TextContent);
            await staff.Submit(preview, "#confirm");
            Assert.Contains("€ 121,00", (await staff.Get("/en/product/ipod-nano")).Text, StringComparison.Ordinal);
            Assert.Equal("7", (await staff.HandIn(products, categories, "en")).One("#unchanged").TextContent);
            Assert.Equal(0, await CatalogImportCommand.Run(shop.Services, ["import", Path.Combine(folder, "products_import.csv"), "--language", "en", "--confirm"], cancellation));
            ran = 2;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"real files run: {ran}"));
    }

    [Fact]
    public async Task Every_other_file_of_the_folder_is_refused_or_previewed_but_never_breaks()
    {
        var ran = 0;
        foreach (var file in Folder is { } folder ? Directory.GetFiles(folder, "*.csv") : [])
        {
            var code = await CatalogImportCommand.Run(shop.Services, ["import", file, "--language", "en"], TestContext.Current.CancellationToken);
            Assert.InRange(code, 0, 1);
            ran++;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"real files run: {ran}"));
    }
}
