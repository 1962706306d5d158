using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Door;

/// <summary>Sets a staff member's language.</summary>
internal sealed record StoreLanguage(Guid StaffId, string Language) : ICommand<Unit>;

internal sealed class ChooseLanguageHandler(AccountsDb db) : IRequestHandler<StoreLanguage, Unit>
{
    public async Task<Unit> Handle(StoreLanguage command, CancellationToken cancellationToken)
    {
        await db.Open<StaffMember>(Opening.ByPerson(Purpose.Account)).Where(s => s.Id == command.StaffId)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.Culture, command.Language), cancellationToken);
        return Unit.Value;
    }
}
