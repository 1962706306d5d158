using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Withdrawals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Withdrawals;

/// <summary>Looks for the order that number and address name together, and counts the guesses.</summary>
/// <param name="Number">The order number, upper case.</param>
/// <param name="Email">The address of the order, lower case.</param>
/// <param name="Trace">What is kept of a wrong guess.</param>
/// <param name="IsKnown">Whether the order is known to be theirs: no limit then.</param>
internal sealed record FindOrder(string Number, string Email, Miss Trace, bool IsKnown) : ICommand<FindOrderOutcome>;

internal abstract record FindOrderOutcome
{
    public sealed record Found(Guid OrderId) : FindOrderOutcome;

    /// <summary>No such number, or another address: nobody learns which. The miss is written down, so that this is no refusal.</summary>
    public sealed record NotFound : FindOrderOutcome;

    public sealed record TooMany : FindOrderOutcome, IRefusal;
}

internal sealed class FindOrderHandler(OrderingDb db) : IRequestHandler<FindOrder, FindOrderOutcome>
{
    public async Task<FindOrderOutcome> Handle(FindOrder request, CancellationToken cancellationToken)
    {
        if (!request.IsKnown && await IsTooMany(request.Trace, cancellationToken))
        {
            return new FindOrderOutcome.TooMany();
        }

        var found = await db.Open<Order>(WithdrawalDesk.Rights).Where(o => o.Number == request.Number && o.Email == request.Email)
            .Select(o => (Guid?)o.Id).SingleOrDefaultAsync(cancellationToken);
        if (found is { } order)
        {
            return new FindOrderOutcome.Found(order);
        }

        db.Add(request.Trace);
        await db.SaveChangesAsync(cancellationToken);
        return new FindOrderOutcome.NotFound();
    }

    private async Task<bool> IsTooMany(Miss trace, CancellationToken cancellation)
    {
        var misses = db.Open<Miss>(Opening.BySystem(Purpose.Security));
        var hourAgo = trace.At - TimeSpan.FromHours(1);
        return await misses.CountAsync(m => m.At > hourAgo && m.OrderHash == trace.OrderHash, cancellation) >= WithdrawalLimits.MissesPerOrderAndHour
            || (trace.ClientHash is not null
                && await misses.CountAsync(m => m.At > hourAgo && m.ClientHash == trace.ClientHash, cancellation) >= WithdrawalLimits.MissesPerClientAndHour);
    }
}
