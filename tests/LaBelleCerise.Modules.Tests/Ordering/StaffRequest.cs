using System.Security.Claims;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Security;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Ordering;

/// <summary>A command sent as a signed-in staff member, for tests whose subject is not the page.</summary>
internal sealed class StaffRequest : IAsyncDisposable
{
    private readonly AsyncServiceScope scope;

    public StaffRequest(Shop shop)
    {
        scope = shop.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(CurrentPerson.StaffClaim, Id.ToString())], "test")),
        };
    }

    public static Guid Id { get; } = new("0b8f3c1e-0000-4000-8000-000000000001");

    public Task<T> Send<T>(ICommand<T> command) => scope.ServiceProvider.GetRequiredService<IMediator>().Send(command);

    public ValueTask DisposeAsync()
    {
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = null;
        return scope.DisposeAsync();
    }
}
