using LaBelleCerise.Consent.Breaches;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Breaches;

/// <summary>Writes a breach down; the id is that of the rendered form, so a second press is the same press.</summary>
internal sealed record RecordBreachCommand(Guid Once, DateTimeOffset AwareAt, string What, IReadOnlyList<DataCategory> Data, int Persons, Guid StaffId) : ICommand<Guid>;

internal sealed class RecordBreachHandler(ConsentDb db) : IRequestHandler<RecordBreachCommand, Guid>
{
    public async Task<Guid> Handle(RecordBreachCommand request, CancellationToken cancellationToken)
    {
        if (!await db.Open<Breach>(Opening.BySystem(Purpose.Security)).AnyAsync(b => b.Id == request.Once, cancellationToken))
        {
            db.Add(new Breach
            {
                Id = request.Once, AwareAt = request.AwareAt, What = request.What, Data = string.Join(' ', request.Data.Distinct().Order()), Persons = request.Persons, RecordedBy = request.StaffId,
            });
            await db.SaveChangesAsync(cancellationToken);
        }

        return request.Once;
    }
}
