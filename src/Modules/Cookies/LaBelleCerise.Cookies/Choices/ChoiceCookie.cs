using System.Buffers.Binary;
using LaBelleCerise.Cookies.Notices;
using LaBelleCerise.Cookies.Register;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Http;

namespace LaBelleCerise.Cookies.Choices;

/// <summary>Keeps the visitor's choice in their own browser: a signed token of id, services and text version, so that no page reads a database for it.</summary>
internal sealed class ChoiceCookie(IHttpContextAccessor http, SignedTokens tokens, CookieNotice notice, TimeProvider clock)
{
    public const string Name = "__Host-cookie-choice";

    /// <summary>Yes and no count equally long (promise S80, law C13).</summary>
    public static readonly CookieLifetime Lifetime = CookieLifetime.Months(6);

    private const string Purpose = "cookie-choice";
    private const int TextShift = 4;
    private const int ServiceBits = (1 << TextShift) - 1;

    /// <summary>The choice that counts now: null when there is none, when it is six months old, or when it was made on another text.</summary>
    public VisitorChoice? Current
    {
        get
        {
            if (tokens.Read(Purpose, http.HttpContext?.Request.Cookies[Name]) is not { } read || read.Version >> TextShift != notice.Fingerprint)
            {
                return null;
            }

            var choice = new VisitorChoice(read.Id, new AllowedServices(read.Version & ServiceBits), MadeAt(read.Id));
            return clock.GetUtcNow() < Lifetime.EndOf(choice.ChosenAt) ? choice : null;
        }
    }

    /// <summary>What stands in the cookie of a choice.</summary>
    public string ValueOf(Guid id, AllowedServices allowed) => tokens.Create(Purpose, id, (notice.Fingerprint << TextShift) | allowed.Bits);

    public void Set(HttpResponse response, Guid id, AllowedServices allowed)
    {
        var made = MadeAt(id);
        response.Cookies.Append(Name, ValueOf(id, allowed), new CookieOptions
        {
            Secure = true,
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Path = "/",
            IsEssential = true,
            MaxAge = Lifetime.EndOf(made) - made,
        });
    }

    /// <summary>Version 7 ids begin with their moment in milliseconds.</summary>
    private static DateTimeOffset MadeAt(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(bytes) >>> 16);
    }
}
