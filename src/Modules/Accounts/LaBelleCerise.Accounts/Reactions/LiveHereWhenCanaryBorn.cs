using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Consent.Contracts;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace LaBelleCerise.Accounts.Reactions;

/// <summary>The canary has an account with all that an account can hold, and no password: nobody can sign in to it.</summary>
internal sealed class LiveHereWhenCanaryBorn(AccountsDb db, UserManager<Shopper> shoppers, TimeProvider clock) : INotificationHandler<CanaryBorn>
{
    public async Task Handle(CanaryBorn notification, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var shopper = new Shopper
        {
            Id = notification.LifeId, CustomerNumber = CustomerNumbers.Next(), UserName = notification.Email, Email = notification.Email, EmailConfirmed = true,
            PhoneNumber = notification.Phone, FirstName = notification.Name, LastName = notification.Name, CompanyName = notification.Name, Culture = "nl", ProofVersion = 1, CollectedAt = now,
        };
        shopper.Addresses.Add(new ShopperAddress
        {
            Id = Guid.CreateVersion7(now), ShopperId = shopper.Id, Recipient = notification.Name, Street = notification.Name, HouseNumber = "1", PostalCode = "8900", City = "Ieper", Country = "BE",
            IsDefaultDelivery = true, IsDefaultBilling = true, CollectedAt = now,
        });
        if (!(await shoppers.CreateAsync(shopper)).Succeeded)
        {
            throw new InvalidOperationException("The canary was refused an account.");
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
