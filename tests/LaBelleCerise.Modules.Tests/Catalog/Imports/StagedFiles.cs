using LaBelleCerise.Catalog;
using LaBelleCerise.Catalog.Imports;
using LaBelleCerise.Kernel.Commands;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Catalog.Imports;

/// <summary>Takes single steps of an import that was handed in on the page.</summary>
internal static class StagedFiles
{
    public static Guid ImportId(this Page review) => Guid.Parse(review.Url.Segments[^1]);

    public static async Task<T> Step<T>(this Shop shop, ICommand<T> command)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command);
    }

    public static async Task<StagedImport> Staged(this Shop shop, Guid id)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<ImportPlanner>().Open(id, CancellationToken.None))!;
    }

    public static async Task<T> InCatalog<T>(this Shop shop, Func<CatalogDb, Task<T>> question)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<CatalogDb>());
    }
}
