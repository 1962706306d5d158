namespace LaBelleCerise.Kernel.Commands;

/// <summary>The words after a command's name, read strictly: what nobody asked for is wrong use, for a mistyped <c>--replace</c> must not be overlooked.</summary>
public sealed class CommandArguments
{
    private readonly Dictionary<string, string> options = [];

    private CommandArguments()
    {
    }

    /// <summary>The words that are no option.</summary>
    public List<string> Words { get; } = [];

    /// <summary>Reads the words; null when one is no option that was asked for, or an option lacks its value.</summary>
    /// <param name="args">The name, then the words.</param>
    /// <param name="withValue">Options that a value follows, such as <c>--reason</c>.</param>
    /// <param name="switches">Options that stand alone, such as <c>--replace</c>.</param>
    /// <param name="mostWords">How many other words there may be.</param>
    public static CommandArguments? Read(string[] args, IReadOnlyCollection<string> withValue, IReadOnlyCollection<string> switches, int mostWords)
    {
        var read = new CommandArguments();
        for (var i = 1; i < args.Length; i++)
        {
            if (withValue.Contains(args[i]) && i + 1 < args.Length)
            {
                read.options[args[i]] = args[++i];
            }
            else if (switches.Contains(args[i]))
            {
                read.options[args[i]] = "";
            }
            else if (args[i].StartsWith("--", StringComparison.Ordinal))
            {
                return null;
            }
            else
            {
                read.Words.Add(args[i]);
            }
        }

        return read.Words.Count > mostWords ? null : read;
    }

    /// <summary>The value of an option; null when it was not given.</summary>
    public string? Value(string option) => options.GetValueOrDefault(option);

    /// <summary>Whether an option was given.</summary>
    public bool Has(string option) => options.ContainsKey(option);
}
