namespace LaBelleCerise.Consent.Proofs;

/// <summary>Joins each promise with its tests and their last results (law N2).</summary>
internal sealed class PromiseStandings(ProofResults results)
{
    public IReadOnlyList<PromiseStanding> All()
    {
        var runs = results.Runs();
        return [.. PromiseRows.All.Select(row => Of(row, [.. runs[row.Id]]))];
    }

    private static PromiseStanding Of(PromiseRow row, IReadOnlyList<TestRun> runs)
    {
        var listed = PromiseList.All.GetValueOrDefault(row.Id) ?? new(row.Id, PromiseState.Owed, []);
        var reds = runs.Where(r => !r.IsGreen).Select(r => $"{r.Test} ({r.Suite})").Distinct().ToList();
        return new(row, reds.Count > 0 ? PromiseState.Red : listed.State, listed.Tests, runs.Count == 0 ? null : runs.Max(r => r.At), reds);
    }
}
