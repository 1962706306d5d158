using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Cookies.Visits;

/// <summary>Adds one to the sum of today.</summary>
internal sealed record CountVisitCommand(string Route, string Culture, VisitDuration Duration) : ICommand<VisitCounted>;

/// <summary>It is counted.</summary>
internal sealed record VisitCounted;

internal sealed class CountVisitHandler(CookiesDb db, TimeProvider clock) : IRequestHandler<CountVisitCommand, VisitCounted>
{
    public async Task<VisitCounted> Handle(CountVisitCommand request, CancellationToken cancellationToken)
    {
        var day = DateOnly.FromDateTime(Cultures.InBrussels(clock.GetUtcNow()).Date);
        var sum = db.VisitSums.Where(s => s.Day == day && s.Route == request.Route && s.Duration == request.Duration);
        if (await sum.ExecuteUpdateAsync(set => set.SetProperty(s => s.Count, s => s.Count + 1), cancellationToken) == 0)
        {
            db.Add(new VisitSum { Day = day, Route = request.Route, Culture = request.Culture, Duration = request.Duration, Count = 1 });
            await db.SaveChangesAsync(cancellationToken);
        }

        return new();
    }
}
