using LaBelleCerise.Kernel.Data;
using Microsoft.AspNetCore.DataProtection;

namespace LaBelleCerise.Accounts.KeyRing;

/// <summary>Makes the first key before the first visitor comes, so that no page waits for it.</summary>
internal sealed class PrepareKeyRing(IDataProtectionProvider protection) : IStartupTask
{
    public int Order => 10;

    public Task Run(CancellationToken cancellation)
    {
        protection.CreateProtector("LaBelleCerise.Start").Protect([]);
        return Task.CompletedTask;
    }
}
