namespace LaBelleCerise.Kernel.Verification;

/// <summary>What the outside world says happened, to hold the stores against.</summary>
/// <param name="Journal">A file in which a client wrote the public number of each order that was acknowledged to it, one a line.</param>
/// <param name="Provider">The address at which the payment provider's own view is read.</param>
public sealed record VerificationInput(string? Journal, Uri? Provider)
{
    /// <summary>Reads <c>--journal FILE</c> and <c>--provider URL</c>; null when something else stands there.</summary>
    public static VerificationInput? Parse(IReadOnlyList<string> args)
    {
        var input = new VerificationInput(null, null);
        for (var i = 0; i < args.Count; i += 2)
        {
            if (i + 1 == args.Count)
            {
                return null;
            }

            if (args[i] == "--journal")
            {
                input = input with { Journal = args[i + 1] };
            }
            else if (args[i] == "--provider" && Uri.TryCreate(args[i + 1], UriKind.Absolute, out var provider))
            {
                input = input with { Provider = provider };
            }
            else
            {
                return null;
            }
        }

        return input;
    }
}
