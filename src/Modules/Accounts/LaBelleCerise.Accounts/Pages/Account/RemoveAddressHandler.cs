using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Pages.Account;

/// <summary>Removes an address of a shopper.</summary>
internal sealed record RemoveAddress(Guid ShopperId, Guid Id) : ICommand<Unit>;

internal sealed class RemoveAddressHandler(AccountsDb db) : IRequestHandler<RemoveAddress, Unit>
{
    public async Task<Unit> Handle(RemoveAddress command, CancellationToken cancellationToken)
    {
        await db.Open<ShopperAddress>(Opening.ByPerson(Purpose.Account)).Where(a => a.Id == command.Id && a.ShopperId == command.ShopperId).ExecuteDeleteAsync(cancellationToken);
        return Unit.Value;
    }
}
