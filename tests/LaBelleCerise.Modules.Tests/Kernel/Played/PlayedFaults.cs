using System.Collections.Concurrent;

namespace LaBelleCerise.Modules.Tests.Kernel.Played;

/// <summary>Makes reactions fail on purpose, and counts how often they were called.</summary>
public sealed class PlayedFaults
{
    private readonly ConcurrentDictionary<string, Func<Exception>> faults = new();
    private readonly ConcurrentDictionary<string, int> calls = new();

    /// <summary>True when reactions of the second receiver cannot even be made.</summary>
    public bool SecondCannotBeMade { get; set; }

    public void Fail(string module, Func<Exception> with) => faults[module] = with;

    public void Mend(string module) => faults.TryRemove(module, out _);

    public int CallsOf(string module) => calls.GetValueOrDefault(module);

    public void Meet(string module)
    {
        calls.AddOrUpdate(module, 1, (_, count) => count + 1);
        if (faults.TryGetValue(module, out var fault))
        {
            throw fault();
        }
    }
}
