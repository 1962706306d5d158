using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Security.Turns;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Withdrawals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Withdrawals;

/// <summary>Looks for the order that number and address name together, and counts the guesses.</summary>
/// <param name="Number">The order number, upper case.</param>
/// <param name="Email">The address of the order, lower case.</param>
/// <param name="Turns">What a wrong guess counts under.</param>
/// <param name="IsKnown">Whether the order is known to be theirs: no limit then.</param>
internal sealed record FindOrder(string Number, string Email, IReadOnlyList<TurnKey> Turns, bool IsKnown) : ICommand<FindOrderOutcome>;

internal abstract record FindOrderOutcome
{
    public sealed record Found(Guid OrderId) : FindOrderOutcome;

    /// <summary>No such number, or another address: nobody learns which. The guess counts, so that this is no refusal.</summary>
    public sealed record NotFound : FindOrderOutcome;

    public sealed record TooMany : FindOrderOutcome, IRefusal;
}

internal sealed class FindOrderHandler(OrderingDb db, TimeProvider clock) : IRequestHandler<FindOrder, FindOrderOutcome>
{
    public async Task<FindOrderOutcome> Handle(FindOrder request, CancellationToken cancellationToken)
    {
        // Counted before it is looked at, so that guesses at the same moment are no more than those that are left.
        if (!request.IsKnown && !await db.TakeTurns<WithdrawalTurn>(request.Turns, clock.GetUtcNow(), cancellationToken))
        {
            return new FindOrderOutcome.TooMany();
        }

        var found = await db.Open<Order>(WithdrawalDesk.Rights).Where(o => o.Number == request.Number && o.Email == request.Email)
            .Select(o => (Guid?)o.Id).SingleOrDefaultAsync(cancellationToken);
        if (found is not { } order)
        {
            return new FindOrderOutcome.NotFound();
        }

        if (!request.IsKnown)
        {
            await db.GiveTurnsBack<WithdrawalTurn>(request.Turns, cancellationToken);
        }

        return new FindOrderOutcome.Found(order);
    }
}
