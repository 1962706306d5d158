using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Pages.Account;

/// <summary>Stores the profile as its owner wrote it.</summary>
internal sealed record StoreProfile(
    Guid ShopperId, string FirstName, string LastName, string? Phone, string? SecondPhone, string? CompanyName, string? VatNumber, string Culture) : ICommand<Unit>;

internal sealed class EditProfileHandler(AccountsDb db) : IRequestHandler<StoreProfile, Unit>
{
    public async Task<Unit> Handle(StoreProfile command, CancellationToken cancellationToken)
    {
        var shopper = await db.Open<Shopper>(Opening.ByPerson(Purpose.Account)).SingleAsync(s => s.Id == command.ShopperId, cancellationToken);
        (shopper.FirstName, shopper.LastName, shopper.Culture) = (command.FirstName, command.LastName, command.Culture);
        (shopper.PhoneNumber, shopper.SecondPhone) = (command.Phone, command.SecondPhone);
        (shopper.CompanyName, shopper.VatNumber) = (command.CompanyName, command.VatNumber);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
