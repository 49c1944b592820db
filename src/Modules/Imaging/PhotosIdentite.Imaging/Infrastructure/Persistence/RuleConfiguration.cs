using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotosIdentite.Imaging.Domain.Rules.Approvals;
using PhotosIdentite.Imaging.Domain.Rules.Versions;

namespace PhotosIdentite.Imaging.Infrastructure.Persistence;

internal sealed class RuleVersionConfiguration : IEntityTypeConfiguration<RuleVersion>
{
    public void Configure(EntityTypeBuilder<RuleVersion> builder)
    {
        builder.ToTable("rule_versions", table =>
        {
            table.HasCheckConstraint("ck_rule_versions_second_person", "decided_by is distinct from proposed_by");
            table.HasCheckConstraint(
                "ck_rule_versions_decision", "(state in ('Proposed', 'Withdrawn')) = (decided_by is null) and (state = 'Proposed') = (decided_at is null)");
        });
        builder.HasKey(version => version.Id);
        builder.Property(version => version.Id).ValueGeneratedNever();
        builder.Property(version => version.DocumentId).HasMaxLength(60);
        builder.Property(version => version.Content).HasColumnType("jsonb");
        builder.Property(version => version.Note).HasMaxLength(500);
        builder.Property(version => version.ProposedBy).HasMaxLength(20);
        builder.Property(version => version.DecidedBy).HasMaxLength(20);
        builder.HasIndex(version => new { version.DocumentId, version.Number }).IsUnique();
        builder.HasIndex(version => version.DocumentId).IsUnique().HasFilter("state = 'Proposed'")
            .HasDatabaseName("ix_rule_versions_one_proposal");
        builder.Ignore(version => version.Rule);
    }
}

internal sealed class OperatorApprovalConfiguration : IEntityTypeConfiguration<OperatorApproval>
{
    public void Configure(EntityTypeBuilder<OperatorApproval> builder)
    {
        builder.ToTable("operator_approvals", table =>
        {
            table.HasCheckConstraint("ck_operator_approvals_second_person", "decided_by is distinct from entered_by");
            table.HasCheckConstraint("ck_operator_approvals_decision", "state <> 'InForce' or decided_by is not null");
        });
        builder.HasKey(approval => approval.Id);
        builder.Property(approval => approval.Id).ValueGeneratedNever();
        builder.Property(approval => approval.Title).HasMaxLength(120);
        builder.Property(approval => approval.Proof).HasMaxLength(500);
        builder.Property(approval => approval.EnteredBy).HasMaxLength(20);
        builder.Property(approval => approval.DecidedBy).HasMaxLength(20);
        builder.Property(approval => approval.EndedBy).HasMaxLength(20);
    }
}
