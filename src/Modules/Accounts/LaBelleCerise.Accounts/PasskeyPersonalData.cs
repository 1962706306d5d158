using LaBelleCerise.Kernel.PersonalData;
using Microsoft.AspNetCore.Identity;

namespace LaBelleCerise.Accounts;

/// <summary>What Identity keeps about a passkey, inside the JSON column of its row.</summary>
internal sealed class PasskeyPersonalData : RegisterOf<IdentityPasskeyData>
{
    public PasskeyPersonalData()
    {
        var access = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.Account, nameof(IdentityPasskeyData.CreatedAt), Erasure.Delete);
        Is(access, DataCategory.Credential, p => p.Name, p => p.CreatedAt, p => p.PublicKey, p => p.Transports, p => p.IsBackedUp, p => p.IsBackupEligible, p => p.IsUserVerified, p => p.SignCount);
        IsNotExported(access, DataCategory.Credential, p => p.AttestationObject, p => p.ClientDataJson);
        IsNotPersonal("CredentialId");
    }
}
