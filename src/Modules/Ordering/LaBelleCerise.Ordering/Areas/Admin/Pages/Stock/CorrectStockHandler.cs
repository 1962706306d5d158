using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Ordering.Stocks;
using MediatR;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Stock;

/// <summary>Staff receive pieces, or correct a count: always a difference, always with a reason.</summary>
internal sealed record CorrectStock(string Sku, int Difference, Guid StaffId, string Reason) : ICommand<CorrectStockOutcome>;

internal abstract record CorrectStockOutcome
{
    public sealed record Moved : CorrectStockOutcome;

    /// <summary>Fewer would remain than unpaid orders hold, or the variant is unknown.</summary>
    public sealed record TooFew : CorrectStockOutcome, IRefusal;
}

internal sealed class CorrectStockHandler(OrderingDb db, StockBook stock) : IRequestHandler<CorrectStock, CorrectStockOutcome>
{
    public async Task<CorrectStockOutcome> Handle(CorrectStock request, CancellationToken cancellationToken)
    {
        var kind = request.Difference > 0 ? StockMoveKind.Received : StockMoveKind.Corrected;
        if (!await stock.Correct(request.Sku, request.Difference, kind, request.StaffId, request.Reason, cancellationToken))
        {
            return new CorrectStockOutcome.TooFew();
        }

        await db.SaveChangesAsync(cancellationToken);
        return new CorrectStockOutcome.Moved();
    }
}
