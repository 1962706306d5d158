using LaBelleCerise.Catalog.Contracts;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Ordering;

/// <summary>Goods of a test: announced by Catalog's own outbox, so that they come in the way all goods do.</summary>
internal static class Goods
{
    /// <summary>Lists a variant of its own and lets the announcement arrive.</summary>
    public static async Task<string> List(this Shop shop, long priceInCents = 1250, int stock = 10, string vatClass = "Standard", string? sku = null, long version = 1, bool isSellable = true)
    {
        sku ??= $"T-{Guid.NewGuid():N}"[..14].ToUpperInvariant();
        var variant = Variant(sku, version, priceInCents, stock, vatClass, isSellable);
        await using (var scope = shop.Services.CreateAsyncScope())
        {
            var catalog = shop.Services.GetRequiredService<ModuleCatalog>().ByName("catalog").Open(scope.ServiceProvider);
            await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(catalog, async token =>
            {
                catalog.Announce(new VariantsListed(Guid.NewGuid(), version, [variant]));
                return await catalog.SaveChangesAsync(token);
            }, CancellationToken.None);
        }

        await shop.Settle();
        var isOnTheShelf = await shop.Ask(db => db.Shelf.AnyAsync(i => i.Sku == sku));
        Assert.True(isOnTheShelf, $"{sku} did not arrive: {string.Join('\n', shop.Logs.Lines.Where(l => l.Contains("failed on try", StringComparison.Ordinal)))}");
        return sku;
    }

    /// <summary>What Catalog says of a variant.</summary>
    public static ListedVariant Variant(string sku, long version, long priceInCents = 1250, int stock = 10, string vatClass = "Standard", bool isSellable = true)
    {
        var names = new Dictionary<string, string> { ["nl"] = $"Beker {sku}", ["fr"] = $"Tasse {sku}", ["de"] = $"Becher {sku}", ["en"] = $"Mug {sku}" };
        var paths = names.Keys.ToDictionary(c => c, c => $"/{c}/p/{sku.ToLowerInvariant()}");
        var id = new Guid(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(sku)).AsSpan(0, 16));
        return new ListedVariant(id, version, id, sku, vatClass, priceInCents, 300, isSellable, names, paths, "/img/logo-mark.svg", stock);
    }
}
