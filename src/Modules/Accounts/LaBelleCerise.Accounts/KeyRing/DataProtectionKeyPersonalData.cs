using LaBelleCerise.Kernel.PersonalData;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.KeyRing;

/// <summary>Keys: nothing about a person.</summary>
internal sealed class DataProtectionKeyPersonalData : RegisterOf<DataProtectionKey>
{
    public DataProtectionKeyPersonalData() => IsNotPersonal(k => k.Id, k => k.FriendlyName, k => k.Xml);
}
