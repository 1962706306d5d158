namespace LaBelleCerise.Sandbox.Vies;

/// <summary>What the register says of one number: valid with a name, invalid, or an error code instead of an answer.</summary>
internal sealed record ViesAnswer(bool IsValid, string Name, string Address, string? Error)
{
    private const string Undisclosed = "---";

    public static ViesAnswer Invalid { get; } = new(false, Undisclosed, Undisclosed, null);

    public static ViesAnswer Hidden { get; } = new(true, Undisclosed, Undisclosed, null);

    public static ViesAnswer Failed(string error) => new(false, Undisclosed, Undisclosed, error);
}
