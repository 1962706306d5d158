namespace LaBelleCerise.Kernel.Commands;

/// <summary>The exit codes of the host's commands, for scripts and service managers.</summary>
public static class CommandExit
{
    /// <summary>It is done, and all is well.</summary>
    public const int Done = 0;

    /// <summary>It was refused, or something was found wrong; nothing is half done.</summary>
    public const int Refused = 1;

    /// <summary>The call itself is wrong: an unknown word or a missing argument.</summary>
    public const int WrongUse = 2;
}
