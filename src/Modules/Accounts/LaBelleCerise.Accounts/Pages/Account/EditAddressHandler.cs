using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Pages.Account;

/// <summary>Stores an address of a shopper, new or known.</summary>
internal sealed record StoreAddress(Guid ShopperId, Guid? Id, EditAddress.AddressInput Input) : ICommand<AddressOutcome>;

/// <summary>What came of storing an address.</summary>
internal abstract record AddressOutcome;

/// <summary>It is stored.</summary>
internal sealed record AddressStored : AddressOutcome;

/// <summary>This shopper has no such address.</summary>
internal sealed record AddressUnknown : AddressOutcome, IRefusal;

/// <summary>This shopper has as many as fit.</summary>
internal sealed record AddressBookFull : AddressOutcome, IRefusal;

internal sealed class EditAddressHandler(AccountsDb db, TimeProvider clock) : IRequestHandler<StoreAddress, AddressOutcome>
{
    /// <summary>So many addresses one account keeps.</summary>
    public const int Most = 20;

    public async Task<AddressOutcome> Handle(StoreAddress command, CancellationToken cancellationToken)
    {
        var (now, input) = (clock.GetUtcNow(), command.Input);
        // Addresses of one shopper are changed one after another: an update that changes nothing takes the lock of the shopper's row.
        await db.Open<Shopper>(Opening.ByPerson(Purpose.Account)).Where(s => s.Id == command.ShopperId).ExecuteUpdateAsync(set => set.SetProperty(s => s.Version, s => s.Version), cancellationToken);
        var all = await db.Open<ShopperAddress>(Opening.ByPerson(Purpose.Account)).Where(a => a.ShopperId == command.ShopperId).Take(Most + 1).ToListAsync(cancellationToken);
        var address = command.Id is { } id ? all.SingleOrDefault(a => a.Id == id) : null;
        if (address is null && command.Id is not null)
        {
            return new AddressUnknown();
        }

        if (address is null && all.Count >= Most)
        {
            return new AddressBookFull();
        }

        if (address is null)
        {
            address = new ShopperAddress
            {
                Id = Guid.CreateVersion7(now), ShopperId = command.ShopperId, CollectedAt = now,
                Recipient = "", Street = "", HouseNumber = "", PostalCode = "", City = "", Country = "",
            };
            db.Add(address);
        }

        (address.Recipient, address.Street, address.HouseNumber, address.Box) = (input.Recipient!, input.Street!, input.HouseNumber!, input.Box);
        (address.PostalCode, address.City, address.Country) = (input.PostalCode!, input.City!, input.Country!);
        foreach (var other in all.Where(a => a != address))
        {
            other.IsDefaultDelivery &= !input.IsDefaultDelivery;
            other.IsDefaultBilling &= !input.IsDefaultBilling;
        }

        (address.IsDefaultDelivery, address.IsDefaultBilling) = (input.IsDefaultDelivery, input.IsDefaultBilling);
        await db.SaveChangesAsync(cancellationToken);
        return new AddressStored();
    }
}
