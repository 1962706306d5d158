using LaBelleCerise.Catalog.Products;
using LaBelleCerise.Kernel.Commands;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog.Areas.Admin.Pages.Products;

/// <summary>Publishes or withdraws a product.</summary>
internal sealed record ChangePublication(Guid ProductId, long Version, bool IsPublished) : ICommand<ChangePublication.Outcome>
{
    internal abstract record Outcome
    {
        internal sealed record Changed : Outcome;

        /// <summary>Someone else saved since the page was opened.</summary>
        internal sealed record Stale : Outcome, IRefusal;

        internal sealed record NotFound : Outcome, IRefusal;
    }
}

internal sealed class ChangePublicationHandler(CatalogDb db, TimeProvider clock) : IRequestHandler<ChangePublication, ChangePublication.Outcome>
{
    public async Task<ChangePublication.Outcome> Handle(ChangePublication request, CancellationToken cancellationToken)
    {
        var product = await db.Products.Include(p => p.Texts).Include(p => p.Variants).ThenInclude(v => v.Texts)
            .AsSplitQuery().SingleOrDefaultAsync(p => p.Id == request.ProductId && p.PendingImportId == null, cancellationToken);
        if (product is null)
        {
            return new ChangePublication.Outcome.NotFound();
        }

        if (product.Version != request.Version)
        {
            return new ChangePublication.Outcome.Stale();
        }

        if (request.IsPublished)
        {
            product.Publish();
        }
        else
        {
            product.Withdraw();
        }

        product.Touch(clock.GetUtcNow());
        Listing.Announce(db, product.Id, [product]);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangePublication.Outcome.Stale();
        }

        return new ChangePublication.Outcome.Changed();
    }
}
