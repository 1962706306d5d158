using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Cookies.Visits;

/// <summary>Writes visits into their sums.</summary>
internal sealed class VisitBook(CookiesDb db, IMediator mediator)
{
    public async Task Count(CountVisitCommand visit, CancellationToken cancellation)
    {
        try
        {
            await mediator.Send(visit, cancellation);
        }
        catch (DbUpdateException)
        {
            // Another host wrote the first of the day at the same moment; now there is a sum to add to.
            db.ChangeTracker.Clear();
            await mediator.Send(visit, cancellation);
        }
    }
}
