using System.Buffers.Binary;

namespace LaBelleCerise.Kernel.Security;

/// <summary>Signed ids for forms of visitors who are not signed in: proof that we rendered the form, and the key that makes a second post the same post.</summary>
/// <remarks>Stands where an antiforgery cookie cannot: cached pages carry none, and blocked cookies must not end in an error (ADR 0007).</remarks>
public sealed class FormIds(SignedTokens tokens, TimeProvider clock)
{
    /// <summary>How long a rendered form may be posted.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    /// <summary>A new id for a form, to render as a hidden field.</summary>
    /// <param name="form">The form's name; an id of one form is refused by another.</param>
    public string Issue(string form)
    {
        var now = clock.GetUtcNow();
        return tokens.Create("form:" + form, Guid.CreateVersion7(now), (int)(now.ToUnixTimeSeconds() / 60));
    }

    /// <summary>Reads a posted id: null when it is not ours, of another form, or older than a day.</summary>
    public Guid? Read(string form, string? posted) =>
        tokens.Read("form:" + form, posted) is { } read && Age(read.Version) is var age && age >= TimeSpan.FromMinutes(-2) && age <= Life ? read.Id : null;

    /// <summary>How long ago the form was rendered; null when the id is not valid. For time traps against robots.</summary>
    public TimeSpan? AgeOf(string form, string? posted)
    {
        if (Read(form, posted) is not { } id)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        var milliseconds = BinaryPrimitives.ReadInt64BigEndian(bytes) >> 16;
        return clock.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
    }

    private TimeSpan Age(int minute) => clock.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(minute * 60L);
}
